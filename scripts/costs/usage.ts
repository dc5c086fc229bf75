import type { Meter } from "#scripts/costs/prices";

/** What all Durable Objects together are billed for one message: test/costs measures it. */
export type PerMessage = {
  /** Frames that come in: the message, and from each reader that it came and was read. */
  frames: number;
  /** Calls between objects, and alarms. */
  calls: number;
  rowsRead: number;
  rowsWritten: number;
};

/**
 * Two people, each with one device that looks on; each message is read before the next, and the
 * reader's hub has looked whether it must be pushed.
 */
export const DIRECT: PerMessage = { frames: 3, calls: 9.2, rowsRead: 21, rowsWritten: 27.6 };

/** The same among ten. */
export const GROUP_OF_TEN: PerMessage = {
  frames: 19,
  calls: 49,
  rowsRead: 145.4,
  rowsWritten: 156.5,
};

/** What is taken for granted, on the high side. */
export const ASSUMED = {
  messages: 1_000_000,
  people: 5_000,
  daysAPerson: 25,
  connectionsADay: 8,
  hoursADay: 2,
  requestsADay: 12,
  cpuMsARequest: 5,
  d1RowsReadARequest: 40,
  refreshesADay: 8,
  d1RowsWrittenARefresh: 12,
  /** Frames that a device says when it comes: resume and pulls, and what it confirms. */
  framesAConnection: 10,
  rowsWrittenAConnection: 4,
  rowsReadAConnection: 100,
  /** Seconds that an object stays awake for a frame or a call, waiting for others included. */
  secondsACall: 0.05,
  secondsAConnection: 0.5,
  /** A connected device wakes its hub for its token. */
  alarmsAnHour: 8,
  bytesAMessage: 1_000,
  membershipChanges: 10_000,
} as const;

const FRAMES_A_REQUEST = 20;
const GB_OF_AN_OBJECT = 0.128;
const OPERATIONS_A_JOB = 3;
const MINUTES_A_MONTH = 30 * 24 * 60;

/** What a month with that many messages uses, and what of it does not depend on the messages. */
export function usage(message: PerMessage, messages: number): Record<Meter, number> {
  const days = ASSUMED.people * ASSUMED.daysAPerson;
  const connections = days * ASSUMED.connectionsADay;
  const requests = days * ASSUMED.requestsADay;
  const wakes = days * ASSUMED.hoursADay * ASSUMED.alarmsAnHour;
  const frames = messages * message.frames + connections * ASSUMED.framesAConnection;
  const calls = messages * message.calls + requests + wakes;
  const awake = (frames + calls) * ASSUMED.secondsACall + connections * ASSUMED.secondsAConnection;
  return {
    workerRequests: connections + requests + MINUTES_A_MONTH,
    workerCpu: (connections + requests + MINUTES_A_MONTH) * ASSUMED.cpuMsARequest,
    objectRequests: frames / FRAMES_A_REQUEST + calls + connections,
    objectDuration: awake * GB_OF_AN_OBJECT,
    objectRowsRead: messages * message.rowsRead + connections * ASSUMED.rowsReadAConnection,
    objectRowsWritten:
      messages * message.rowsWritten + connections * ASSUMED.rowsWrittenAConnection + wakes,
    objectStorage: (messages * ASSUMED.bytesAMessage) / 1e9,
    d1RowsRead: (connections + requests) * ASSUMED.d1RowsReadARequest,
    d1RowsWritten: days * ASSUMED.refreshesADay * ASSUMED.d1RowsWrittenARefresh,
    r2Storage: 0,
    r2Writes: 0,
    queueOperations: ASSUMED.membershipChanges * OPERATIONS_A_JOB,
  };
}
