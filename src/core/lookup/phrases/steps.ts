/** Work that stops for a moment at each `yield`, and goes on when asked to. */
export type Steps<Result> = Generator<void, Result>;
