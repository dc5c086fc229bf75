import { runInDurableObject } from "cloudflare:test";

import { ChatRoom } from "#durable-objects/chat-room/chat-room";
import { UserHub } from "#durable-objects/user-hub/user-hub";

/** What the platform bills an object for, as far as an application can count it. */
export type Bill = {
  /** Calls by others, and alarms. */
  requests: number;
  /** Messages that came in over sockets. */
  frames: number;
  rowsRead: number;
  /** Rows of tables and of their indexes, keys, and each time that the alarm is set. */
  rowsWritten: number;
};

const open = new Map<object, Bill>();
const FREE = new Set(["constructor", "webSocketClose", "webSocketError"]);

for (const { prototype } of [ChatRoom, UserHub]) {
  for (const [name, property] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
    const method: unknown = property.value;
    if (typeof method !== "function" || FREE.has(name)) continue;
    const counter = name === "webSocketMessage" ? "frames" : "requests";
    Object.defineProperty(prototype, name, {
      ...property,
      value(this: object, ...values: unknown[]): unknown {
        const bill = open.get(this);
        if (bill) bill[counter]++;
        return Reflect.apply(method, this, values);
      },
    });
  }
}

/** Counts what an object is billed for, from now until the answer is called for. */
export async function openBill<O extends Rpc.DurableObjectBranded>(
  stub: DurableObjectStub<O>,
): Promise<() => Promise<Bill>> {
  const bill: Bill = { requests: 0, frames: 0, rowsRead: 0, rowsWritten: 0 };
  const close = await runInDurableObject(stub, (instance, { storage }) => {
    const stopWriting = countWrites(storage, bill);
    const stopAsking = countRows(storage.sql, bill);
    open.set(instance, bill);
    return () => {
      open.delete(instance);
      stopWriting();
      stopAsking();
    };
  });
  return async () => {
    await runInDurableObject(stub, close);
    return bill;
  };
}

/** Cursors know their rows only once they have been read, so they are asked at the end. */
function countRows(sql: SqlStorage, bill: Bill): () => void {
  const cursors: { rowsRead: number; rowsWritten: number }[] = [];
  const { exec } = sql;
  sql.exec = <T extends Record<string, SqlStorageValue>>(query: string, ...values: unknown[]) => {
    const cursor = exec.call(sql, query, ...values) as SqlStorageCursor<T>;
    cursors.push(cursor);
    return cursor;
  };
  return () => {
    sql.exec = exec;
    for (const { rowsRead, rowsWritten } of cursors) {
      bill.rowsRead += rowsRead;
      bill.rowsWritten += rowsWritten;
    }
  };
}

/** A key that is put, and an alarm that is set, are a row each. */
function countWrites(storage: DurableObjectStorage, bill: Bill): () => void {
  const { setAlarm, kv } = storage;
  const { put } = kv;
  kv.put = (key, value) => {
    bill.rowsWritten++;
    put.call(kv, key, value);
  };
  storage.setAlarm = (at, options) => {
    bill.rowsWritten++;
    return setAlarm.call(storage, at, options);
  };
  return () => {
    kv.put = put;
    storage.setAlarm = setAlarm;
  };
}
