/** A colour that is somebody's own wherever they appear. Ids end in random digits. */
export const hueOf = (id: string): number => Number.parseInt(id.slice(-4), 16) % 360 || 0;
