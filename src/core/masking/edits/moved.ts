import type { Masked } from '../mask.ts';

/** From places in a text to places in its masked copy; a place inside a secret stays inside its mask. */
export function movedBy({ masks }: Masked): (place: number) => number {
  // How much longer the masked text is up to the end of each mask.
  let grown = 0;
  const sums = masks.map(({ start, end, mask: shown }) => {
    grown += shown.length - (end - start);
    return grown;
  });
  return (place) => {
    const after = lastBefore(masks, place);
    const last = masks[after];
    if (!last) return place;
    if (last.end <= place) return place + (sums[after] ?? 0);
    return last.start + (sums[after - 1] ?? 0) + Math.min(place - last.start, last.mask.length);
  };
}

/** Index of the last mask that begins before `place`, or -1. */
function lastBefore(masks: Masked['masks'], place: number): number {
  let [low, high] = [0, masks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((masks[middle]?.start ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
