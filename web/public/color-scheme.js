// Before the first paint, so that nobody who chose dark is flashed. A file, because the policy of
// the page lets no inline script run.
const kept = localStorage.getItem("sideline-color-scheme");
const dark = matchMedia("(prefers-color-scheme: dark)").matches;
const scheme = kept === "light" || kept === "dark" ? kept : dark ? "dark" : "light";
document.documentElement.dataset.mantineColorScheme = scheme;
