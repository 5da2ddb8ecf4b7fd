/**
 * Brings a person to a heading: the focus goes to it, and `place` to the top of the window. Always to the
 * same height, so that one knows where to look; at once, since the page does not glide.
 */
export function arrive(heading: HTMLElement, place: Element): void {
  heading.focus({ preventScroll: true });
  place.scrollIntoView();
}
