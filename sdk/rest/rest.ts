import createClient, {
  type Client,
  type ClientPathsWithMethod,
  type MaybeOptionalInit,
  type MethodResponse,
} from "openapi-fetch";

import type { paths } from "#sdk/generated/rest";
import { isFile } from "#sdk/rest/attempt";
import { deliver, type Way } from "#sdk/rest/deliver";
import { SidelineError } from "#sdk/rest/sideline-error";

type Method = "get" | "post" | "put" | "patch" | "delete";
type Api = Client<paths>;

/** What is left of a `Blob` in types that take apart everything that is an object. */
type File = { size: number; type: string; arrayBuffer: unknown; slice: unknown };
/** The envelope stays on the road; callers get what was in it, or the file. */
type Unwrapped<T> = T extends { success: true; data: infer D } ? D : T extends File ? Blob : T;

/** What a call takes besides its path. */
export type Init<P extends keyof paths, M extends Method> = MaybeOptionalInit<paths[P], M>;

/** The paths that can be read. */
export type Readable = ClientPathsWithMethod<Api, "get">;
/** What reading a path gives. */
export type Read<P extends Readable> = Unwrapped<MethodResponse<Api, "get", P>>;

/** A call by its documented path: what it takes and gives follows from the path. */
export type Verb<M extends Method> = <P extends ClientPathsWithMethod<Api, M>>(
  path: P,
  ...init: undefined extends Init<P, M> ? [init?: Init<P, M>] : [init: Init<P, M>]
) => Promise<Unwrapped<MethodResponse<Api, M, P>>>;

/** As much of what a call takes as paging has to do with. */
type PageInit = { params?: { query?: object } };
/** What a path gives that answers a page at a time. */
export type Page<P extends Readable> = Read<P> & { next_cursor: string | null };

/** Told of what was written: the method and the path, as documented. */
export type WriteListener = (path: string) => void;

/** Whatever the document says of a route, it has an answer that can be read as text. */
type AnyRoute = { responses: { 200: { content: { "text/plain": string } } } };
type AnyPaths = Record<string, Record<Method, AnyRoute>>;

export type RestOptions = Way & {
  url: string;
  /** Hears every answer: what it was asked of, and what it holds. */
  answered?: (route: string, content: unknown) => void;
};

/**
 * Every documented route, typed. Answers come without their envelope, refusals are thrown as
 * `SidelineError`, and what is safe to repeat is repeated.
 */
export class Rest {
  readonly #api: Client<AnyPaths>;
  readonly #options: RestOptions;
  readonly #listeners = new Set<WriteListener>();

  constructor(options: RestOptions) {
    this.#api = createClient<AnyPaths>({ baseUrl: options.url, bodySerializer: serialize });
    this.#options = options;
  }

  readonly GET: Verb<"get"> = (path, ...[init]) => this.#ask("get", path, init);
  readonly POST: Verb<"post"> = (path, ...[init]) => this.#ask("post", path, init);
  readonly PUT: Verb<"put"> = (path, ...[init]) => this.#ask("put", path, init);
  readonly PATCH: Verb<"patch"> = (path, ...[init]) => this.#ask("patch", path, init);
  readonly DELETE: Verb<"delete"> = (path, ...[init]) => this.#ask("delete", path, init);

  /**
   * Tells of every path that has been written to, once the server has said so; also where it has
   * refused because things stand otherwise than was shown.
   */
  onWrite(listener: WriteListener): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /** `GET`, for whoever has a signal to end it by. */
  read<P extends Readable>(
    path: P,
    init: Init<P, "get"> | undefined,
    signal: AbortSignal,
  ): Promise<Read<P>> {
    return this.#ask("get", path, { ...init, signal });
  }

  /** One page of a list: the first, or the one that a cursor leads to. */
  page<P extends Readable>(
    path: P,
    init: PageInit | undefined,
    cursor: string | null,
    signal: AbortSignal,
  ): Promise<Page<P>> {
    const { params } = init ?? {};
    const query = { ...params?.query, ...(cursor !== null && { cursor }) };
    return this.#ask("get", path, { ...init, params: { ...params, query }, signal });
  }

  async #ask<T>(method: Method, path: string, init: object = {}): Promise<T> {
    const route = `${method.toUpperCase()} ${path}`;
    const tell = () => method !== "get" && this.#listeners.forEach((listener) => listener(path));
    try {
      const { response } = await this.#api.request(method, path, {
        ...init,
        ...typeOf(init),
        parseAs: "stream",
        fetch: (request: Request) => deliver(request, route, this.#options),
      });
      const content = await contentOf<T>(response);
      this.#options.answered?.(route, content);
      tell();
      return content;
    } catch (thrown) {
      if (isOutdated(thrown)) tell();
      throw thrown;
    }
  }
}

/** Refused for a state, or for a version, that has changed. */
const isOutdated = (thrown: unknown): boolean =>
  thrown instanceof SidelineError && (thrown.status === 409 || thrown.status === 412);

/** What a file says of itself; of anything else the content type is known. */
const typeOf = (init: object) =>
  "body" in init && init.body instanceof Blob && { headers: { "content-type": init.body.type } };

/** A file goes as it is. */
const serialize = (body: unknown) => (body instanceof Blob ? body : JSON.stringify(body));

/** Where trust begins: that it fits the document is the server's promise, and its tests'. */
async function contentOf<T>(response: Response): Promise<T> {
  const isJson = response.headers.get("content-type")?.startsWith("application/json");
  const body = isFile(response) ? await response.blob() : await response.text();
  const content = isJson && typeof body === "string" ? JSON.parse(body) : body;
  return content.success === true ? content.data : content;
}
