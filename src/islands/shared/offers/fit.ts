/** Keeps a list above a phone's keyboard, which covers the page without making it smaller. */

/** Pixels that the list needs at least: two pages, and a bit of the third to show that it goes on. */
const least = 150;
const margin = 8;

/** Makes the list under a box as high as what is seen of the page allows; moves the box up where that is too little. */
export function fitBelow(box: HTMLElement, list: HTMLElement): void {
  const view = visualViewport;
  const bottom = view ? view.offsetTop + view.height : innerHeight;
  const room = () => bottom - box.getBoundingClientRect().bottom - margin;
  const fits = () => {
    list.style.maxHeight = `${Math.max(least, Math.round(room()))}px`;
  };
  fits();
  if (room() >= least) return;
  box.scrollIntoView({ block: 'start', behavior: 'instant' });
  fits();
}
