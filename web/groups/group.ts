/** Who makes a group: the founder, and at least two more. */
export const LEAST_OTHERS = 2;
/** People in a group. */
export const MOST = 256;
export const NAME_LENGTH = 100;
export const DESCRIPTION_LENGTH = 512;
