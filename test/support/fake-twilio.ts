const sent = new Map<string, string[]>();

/** Takes texts as Twilio does, except to numbers that end in 500; tells what it took at `/sent`. */
export async function fakeTwilio(request: Request): Promise<Response> {
  const url = new URL(request.url);
  if (url.pathname === "/sent") return Response.json(sent.get(url.searchParams.get("to")!) ?? []);

  const account = url.pathname.match(/^\/2010-04-01\/Accounts\/(\w+)\/Messages\.json$/)?.[1];
  const authorized = request.headers.get("authorization") === `Basic ${btoa(`${account}:secret`)}`;
  const form = new URLSearchParams(await request.text());
  const to = form.get("To");
  if (request.method !== "POST" || !authorized || !to || !form.get("From")) {
    return new Response("No", { status: 400 });
  }
  if (to.endsWith("500")) return new Response("Down", { status: 500 });
  sent.set(to, [...(sent.get(to) ?? []), form.get("Body") ?? ""]);
  return Response.json({ status: "queued" }, { status: 201 });
}
