/** What a dragged block is known by, to nobody but this page. */
export const BLOCK_TYPE = "application/x-sideline-block";
