import crypto from "node:crypto";

/** Memory-hard: 16 MiB and some 0.2 s of CPU for each guess (OWASP's second choice of parameters). */
const COST = { ln: 14, r: 8, p: 5 } as const;
const BYTES = { salt: 16, hash: 32 } as const;

type Cost = { ln: number; r: number; p: number };

/** As PHC strings write it: `$scrypt$ln=14,r=8,p=5$salt$hash`, base64 without padding. */
const STORED = /^\$scrypt\$ln=(\d+),r=(\d+),p=(\d+)\$([\w+/]+)\$([\w+/]+)$/;

/** A hash that no password has. Checking one against it takes as long as against a real one. */
export const NOBODYS_HASH = phc(COST, Buffer.alloc(BYTES.salt), Buffer.alloc(BYTES.hash));

/** What is stored of a password, with the cost and the salt that it was made with. */
export async function hashPassword(password: string): Promise<string> {
  const salt = crypto.randomBytes(BYTES.salt);
  return phc(COST, salt, await derive(password, salt, COST));
}

/** Whether a password is the one that was hashed. */
export async function isPassword(password: string, stored: string): Promise<boolean> {
  const { cost, salt, hash } = read(stored);
  return crypto.timingSafeEqual(await derive(password, salt, cost), hash);
}

/** Whether a hash was made with another cost than hashes are made with now. */
export function isOutdated(stored: string): boolean {
  const { cost } = read(stored);
  return cost.ln !== COST.ln || cost.r !== COST.r || cost.p !== COST.p;
}

/** The same characters are the same password, however a keyboard composes them. */
function derive(password: string, salt: Buffer, { ln, r, p }: Cost): Promise<Buffer> {
  const N = 2 ** ln;
  const { promise, resolve, reject } = Promise.withResolvers<Buffer>();
  crypto.scrypt(
    password.normalize("NFC"),
    salt,
    BYTES.hash,
    { N, r, p, maxmem: 256 * N * r },
    (thrown, key) => (thrown ? reject(thrown) : resolve(key)),
  );
  return promise;
}

function phc({ ln, r, p }: Cost, salt: Buffer, hash: Buffer): string {
  const [s, h] = [salt, hash].map((bytes) => bytes.toString("base64").replaceAll("=", ""));
  return `$scrypt$ln=${ln},r=${r},p=${p}$${s}$${h}`;
}

function read(stored: string): { cost: Cost; salt: Buffer; hash: Buffer } {
  const [, ln, r, p, salt, hash] = STORED.exec(stored) ?? [];
  if (salt === undefined || hash === undefined) throw new Error("This is no password's hash");
  return {
    cost: { ln: Number(ln), r: Number(r), p: Number(p) },
    salt: Buffer.from(salt, "base64"),
    hash: Buffer.from(hash, "base64"),
  };
}
