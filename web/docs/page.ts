/** What a page of the documentation can do with a script: copy code, and say where one is. */

for (const block of document.querySelectorAll("pre")) block.append(copyButton(block));

function copyButton(block: HTMLPreElement): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "copy";
  button.textContent = "Copy";
  button.addEventListener("click", () => void copy(block, button));
  return button;
}

async function copy(block: HTMLPreElement, button: HTMLButtonElement): Promise<void> {
  await navigator.clipboard.writeText(block.querySelector("code")?.textContent ?? "");
  button.textContent = "Copied";
  setTimeout(() => (button.textContent = "Copy"), 1500);
}

const links = new Map(
  [...document.querySelectorAll<HTMLAnchorElement>(".contents a")].map((link) => [
    decodeURIComponent(link.hash.slice(1)),
    link,
  ]),
);

/** Marks the section that is being read: the last whose heading has reached the top. */
function mark(): void {
  const passed = [...links.keys()].filter((id) => {
    const heading = document.getElementById(id);
    return heading !== null && heading.getBoundingClientRect().top < 120;
  });
  const current = passed.at(-1);
  for (const [id, link] of links) {
    if (id === current) link.setAttribute("aria-current", "true");
    else link.removeAttribute("aria-current");
  }
}

if (links.size > 0) {
  addEventListener("scroll", mark, { passive: true });
  mark();
}
