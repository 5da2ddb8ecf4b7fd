/** The link that hands a diagnosis on: ids of symptoms and answers, nothing that was pasted. */

const id = /^[a-z0-9][a-z0-9.-]{0,79}$/;

/** Symptoms of a fragment `#seen=a,b`; what is no id is left out, at most 60 are read. */
export function fromShared(fragment: string): string[] {
  const [, list = ''] = /^#seen=([^&]*)/.exec(fragment) ?? [];
  return list
    .split(',')
    .filter((part) => id.test(part))
    .slice(0, 60);
}

export function toShared(symptoms: readonly string[]): string {
  return `#seen=${[...new Set(symptoms)].join(',')}`;
}
