import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { join } from "node:path";

/**
 * A package registry of what `npm ci` has brought, so that `npm install` is really run without a
 * network: each package in the one version that is here, and others from folders of their own.
 */
export class Registry {
  readonly #server: Server;
  readonly #folders: Record<string, string>;

  private constructor(folders: Record<string, string>) {
    this.#folders = folders;
    this.#server = createServer((request, response) => {
      const path = decodeURIComponent(request.url ?? "").slice(1);
      const isTarball = path.endsWith(".tgz");
      const name = isTarball ? path.slice(0, -".tgz".length) : path;
      const folder = this.#folders[name] ?? join("node_modules", name);
      if (!existsSync(join(folder, "package.json"))) return void response.writeHead(404).end("{}");
      if (!isTarball) return void response.end(JSON.stringify(this.#packument(name, folder)));
      const tar = spawn("tar", ["-cz", "--transform", "s,^[.],package,", "-C", folder, "."]);
      tar.stdout.pipe(response);
    });
  }

  static async start(folders: Record<string, string>): Promise<Registry> {
    const registry = new Registry(folders);
    await new Promise<void>((resolve) => registry.#server.listen(0, "127.0.0.1", resolve));
    return registry;
  }

  get url(): string {
    const address = this.#server.address();
    if (address === null || typeof address === "string") throw new Error("No address");
    return `http://127.0.0.1:${address.port}`;
  }

  close(): void {
    this.#server.close();
  }

  #packument(name: string, folder: string) {
    const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as {
      version: string;
    };
    const { version } = manifest;
    const dist = { tarball: `${this.url}/${name}.tgz` };
    return {
      name,
      "dist-tags": { latest: version },
      versions: { [version]: { ...manifest, name, dist } },
    };
  }
}
