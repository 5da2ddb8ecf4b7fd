/** Milliseconds without a key, after which a person has paused. */
const PAUSE = 400;

/** Runs what somebody's typing asks for: `soon` once they have paused, `now` at once, in place of what was to run soon. */
export function paused(run: () => void): { soon(): void; now(): void } {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const stop = () => clearTimeout(waiting);
  return {
    soon: () => {
      stop();
      waiting = setTimeout(run, PAUSE);
    },
    now: () => {
      stop();
      run();
    },
  };
}
