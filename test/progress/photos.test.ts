import { env, exports } from "cloudflare:workers";
import { eq } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";
import { expect, test } from "vitest";

import { Failure, success } from "#contract/envelope";
import { Photo, Photos } from "#contract/progress";
import { progress_photos } from "#d1-migrations/schema/progress";
import { newId } from "#lib/ids";
import { getPhoto } from "#r2/progress-photos";
import { aCoach, aPair, connect } from "#test/support/coaching";
import { expectDocumented } from "#test/support/documented";
import { envWith } from "#test/support/env-with";
import { outcome } from "#test/support/outcome";
import { type Person, registered } from "#test/support/people";
import { aPicture, asCamera, holds, sizeOf } from "#test/support/pictures";
import { addPhoto, removePhoto, sweepPhotos } from "#workers/progress/photos";
import { redraw } from "#workers/progress/picture";

const PATH = "/progress/photos";
const HOUR = 3_600_000;

const ask = async (person: Person, method: string, path: string, init: RequestInit = {}) =>
  exports.default.fetch(`https://app.test/api/v1${path}`, {
    method,
    ...init,
    headers: { authorization: `Bearer ${await person.token()}`, ...Object(init.headers) },
  });

/** Sends a picture, as an app does: the bytes are the body. */
async function upload(person: Person, body: BodyInit, headers = {}, said = "date=2030-01-15") {
  const init = { body, headers: { "content-type": "image/jpeg", ...headers } };
  const response = await ask(person, "POST", `${PATH}?${said}`, init);
  const answer: unknown = await response.json();
  expectDocumented("POST", `/api/v1${PATH}`, response, answer);
  return { status: response.status, answer };
}

async function kept(person: Person, bytes: Uint8Array<ArrayBuffer>, headers = {}, said?: string) {
  const { status, answer } = await upload(person, bytes, headers, said);
  expect(status).toBe(201);
  return success(Photo).parse(answer).data;
}

const codeOf = async (sent: ReturnType<typeof upload>) =>
  Failure.parse((await sent).answer).error.code;

async function download(person: Person, path: string) {
  const response = await ask(person, "GET", path);
  expect([response.status, response.headers.get("content-type")]).toEqual([200, "image/webp"]);
  return new Uint8Array(await response.arrayBuffer());
}

const photosOf = async (person: Person, query = "") =>
  Photos.parse((await person.get(`${PATH}${query}`)).data);

const stored = async (person: Person, photoId: string) => {
  const which = { userId: person.id, photoId };
  const sizes = await Promise.all(
    (["full", "thumb"] as const).map((size) => getPhoto(env.MEDIA, which, size)),
  );
  return sizes.map((object) => object !== null);
};

test("[PRG-20] a photo is kept upright, and without a word of where and with what it was taken", async () => {
  const ann = await registered();
  const camera = asCamera(await aPicture(64, 32));
  expect([holds(camera, "Exif"), holds(camera, "SpyCamera")]).toEqual([true, true]);
  const photo = await kept(ann, camera, {}, "date=2030-01-15&pose=side&notes=week%201");
  expect(photo).toMatchObject({
    date: "2030-01-15",
    pose: "side",
    notes: "week 1",
    width: 32,
    height: 64,
    version: 1,
  });
  const file = await download(ann, `${PATH}/${photo.id}/file`);
  expect(await sizeOf(file)).toMatchObject({ format: "image/webp", width: 32, height: 64 });
  for (const trace of ["Exif", "EXIF", "SpyCamera", "XMP "]) expect(holds(file, trace)).toBe(false);
});

test("[PRG-20] a photo is kept no larger than needed, and has a small one beside it", async () => {
  const ann = await registered();
  const { id, width, height } = await kept(ann, await aPicture(3000, 1500));
  expect([width, height]).toEqual([2048, 1024]);
  const small = await download(ann, `${PATH}/${id}/file?size=thumb`);
  expect(await sizeOf(small)).toMatchObject({ width: 320, height: 160 });
});

test("[PRG-21] the content decides what a picture is, whatever the request says", async () => {
  const ann = await registered();
  for (const format of ["image/png", "image/webp", "image/avif"] as const) {
    const headers = { "content-type": "text/plain" };
    expect(await kept(ann, await aPicture(8, 8, format), headers)).toMatchObject({ width: 8 });
  }
  const jpeg = await aPicture(64, 64);
  const wrong: BodyInit[] = [
    "hello",
    "",
    "<svg xmlns='http://www.w3.org/2000/svg' width='5' height='5'/>",
    "GIF89a\u0001\u0000\u0001\u0000",
    jpeg.slice(0, 12),
    jpeg.slice(0, jpeg.length / 2),
  ];
  for (const body of wrong) expect(await codeOf(upload(ann, body))).toBe("UNSUPPORTED_MEDIA_TYPE");
  const large = new Uint8Array(10 * 1024 * 1024 + 1);
  expect(await codeOf(upload(ann, large))).toBe("PAYLOAD_TOO_LARGE");
  for (const said of ["", "date=today", "date=2030-01-15&pose=upside-down"]) {
    expect(await codeOf(upload(ann, jpeg, {}, said))).toBe("VALIDATION_ERROR");
  }
  expect((await photosOf(ann)).photos).toHaveLength(3);
});

test("[PRG-21] a picture of too many pixels is refused before it is drawn", async () => {
  const IMAGES = new Proxy(env.IMAGES, {
    get: (images, key) =>
      key === "info"
        ? async () => ({ format: "image/jpeg", fileSize: 1, width: 20_000, height: 20_000 })
        : Reflect.get(images, key),
  });
  const { buffer } = await aPicture(8, 8);
  expect(await outcome(redraw(buffer, envWith({ IMAGES })))).toBe("PAYLOAD_TOO_LARGE");
});

test("[PRG-22] a photo is kept once under its key, with every byte of it", async () => {
  const ann = await registered();
  const key = { "idempotency-key": crypto.randomUUID() };
  const picture = await aPicture(64, 32);
  const first = await kept(ann, picture, key);
  expect(await kept(ann, picture, key)).toEqual(first);
  expect(await codeOf(upload(ann, await aPicture(32, 32), key))).toBe("IDEMPOTENCY_KEY_REUSED");
  expect((await photosOf(ann)).photos).toEqual([first]);
  expect(await sizeOf(await download(ann, `${PATH}/${first.id}/file`))).toMatchObject({
    width: 64,
  });
});

test("[PRG-23] photos are listed once each, the latest day first, and changed as they were seen", async () => {
  const ann = await registered();
  const picture = await aPicture(8, 8);
  const days = ["2030-01-02", "2030-01-03", "2030-01-01"];
  for (const date of days) await kept(ann, picture, {}, `date=${date}`);
  const first = await photosOf(ann, "?limit=2");
  const second = await photosOf(ann, `?limit=2&cursor=${first.next_cursor}`);
  const all = [...first.photos, ...second.photos];
  expect(all.map(({ date }) => date)).toEqual(days.toSorted().toReversed());
  expect((await photosOf(ann, "?from=2030-01-02&to=2030-01-02")).photos).toHaveLength(1);

  const path = `${PATH}/${all[0]!.id}`;
  const seen = { "if-match": '"1"' };
  expect((await ann.patch(path, { pose: "back" }, seen)).data).toMatchObject({
    pose: "back",
    date: "2030-01-03",
    version: 2,
  });
  expect((await ann.patch(path, { pose: "front" }, seen)).status).toBe(412);
  expect((await ann.delete(path, undefined, seen)).status).toBe(412);
  expect((await ann.patch(path, {})).status).toBe(422);
});

test("[PRG-24] a photo that is deleted is gone, its files too", async () => {
  const ann = await registered();
  const { id } = await kept(ann, await aPicture(8, 8));
  expect(await stored(ann, id)).toEqual([true, true]);
  expect((await ann.delete(`${PATH}/${id}`)).status).toBe(200);
  expect(await stored(ann, id)).toEqual([false, false]);
  for (const answer of [
    await ann.get(`${PATH}/${id}/file`),
    await ann.patch(`${PATH}/${id}`, { pose: "back" }),
    await ann.delete(`${PATH}/${id}`),
  ]) {
    expect(answer.status).toBe(404);
  }
});

/** A server that dies once it has done so much with the bucket. */
function dying(method: "put" | "delete", after: number): Env {
  let calls = 0;
  const MEDIA = new Proxy(env.MEDIA, {
    get: (bucket, key) =>
      key === method && calls++ >= after ? undefined : Reflect.get(bucket, key).bind(bucket),
  });
  return envWith({ MEDIA });
}

test("[PRG-24] what an upload or a deletion that died leaves behind is nobody's to see, and swept", async () => {
  const ann = await registered();
  const picture = await redraw((await aPicture(8, 8)).buffer, env);
  const said = { date: "2030-01-15", pose: "front" as const };
  const [half, whole] = [newId(), newId()];
  const at = Date.now();
  const add = (id: string, where: Env) =>
    addPhoto({ user_id: ann.id, id }, said, picture, where, at);
  expect(await outcome(add(half, dying("put", 1)))).not.toBe("ok");
  await add(whole, env);
  const removal = removePhoto({ user_id: ann.id, id: whole }, dying("delete", 0));
  expect(await outcome(removal)).not.toBe("ok");
  expect((await photosOf(ann)).photos).toEqual([]);
  expect(await stored(ann, half)).toEqual([true, false]);

  await sweepPhotos(env, at + HOUR - 1);
  expect(await stored(ann, half)).toEqual([true, false]);
  await sweepPhotos(env, at + HOUR + 1);
  expect([await stored(ann, half), await stored(ann, whole)]).toEqual([
    [false, false],
    [false, false],
  ]);
  const rows = drizzle(env.DB).select().from(progress_photos);
  expect(await rows.where(eq(progress_photos.user_id, ann.id))).toEqual([]);
});

test("[PRG-24] a retry that takes over from an upload that died makes it whole", async () => {
  const ann = await registered();
  const picture = await redraw((await aPicture(8, 8)).buffer, env);
  const own = { user_id: ann.id, id: newId() };
  const said = { date: "2030-01-15", pose: "front" as const };
  const first = await addPhoto(own, said, picture, env, Date.now());
  expect(await addPhoto(own, said, picture, env, Date.now())).toEqual(first);
  expect((await photosOf(ann)).photos).toEqual([first]);
});

test("[PRG-24] the sweep lets a late retry finish, as if it were the first try", async () => {
  const ann = await registered();
  const picture = await redraw((await aPicture(8, 8)).buffer, env);
  const own = { user_id: ann.id, id: newId() };
  const said = { date: "2030-01-15", pose: "front" as const };
  const at = Date.now();
  for (const [later, puts] of [
    [0, 0],
    [2 * HOUR, 1],
  ] as const) {
    const tried = addPhoto(own, said, picture, dying("put", puts), at + later);
    expect(await outcome(tried)).not.toBe("ok");
  }
  await sweepPhotos(env, at + 2 * HOUR + 1);
  expect(await stored(ann, own.id)).toEqual([true, false]);
  await sweepPhotos(env, at + 3 * HOUR + 1);
  expect(await stored(ann, own.id)).toEqual([false, false]);
});

test("[PRG-25] a photo is for its owner, and for the coach who is let see it, as long as they are", async () => {
  const { coach, client, client_profile_id } = await aPair();
  const other = await aCoach();
  const { id } = await kept(client, await aPicture(8, 8));
  await client.patch(`/progress/sharing/${client_profile_id}`, { photos: true });
  await client.patch(`/progress/sharing/${await connect(other, client)}`, { metrics: true });
  const path = `/coaches/me/clients/${client_profile_id}/photos`;
  expect(Photos.parse((await coach.get(path)).data)).toEqual(await photosOf(client));
  expect(await download(coach, `${path}/${id}/file`)).toEqual(
    await download(client, `${PATH}/${id}/file`),
  );
  const eve = await registered();
  const strangers: [Person, string, number][] = [
    [other, `${path}/${id}/file`, 404],
    [eve, `${path}/${id}/file`, 403],
    [eve, `${PATH}/${id}/file`, 404],
    [coach, `${PATH}/${id}/file`, 404],
    [coach, `${path}/${newId()}/file`, 404],
  ];
  for (const [person, url, status] of strangers)
    expect((await person.get(url)).status).toBe(status);

  const first = await ask(coach, "GET", `${path}/${id}/file`);
  expect(first.headers.get("cache-control")).toBe("private, no-cache");
  const known = { headers: { "if-none-match": first.headers.get("etag") ?? "" } };
  const again = await ask(coach, "GET", `${path}/${id}/file`, known);
  expect([again.status, await again.text()]).toEqual([304, ""]);
  await client.patch(`/progress/sharing/${client_profile_id}`, { photos: false });
  expect((await ask(coach, "GET", `${path}/${id}/file`, known)).status).toBe(404);
});
