/** Rules that tell a product by fields that it adds to its answers. */
import { fieldsNamed } from '../../http/exchange.ts';
import type { Rule } from '../rule.ts';

/** A field's name and what its value must be. */
export type Mark = readonly [name: string, value: RegExp];

/** Sees the first of the marks in the answer that is the matter; with `all`, only where every mark is there. */
export function productFields(id: string, marks: readonly Mark[], all = false): Rule {
  return {
    id,
    isName: true,
    find: ({ exchanges, failing }) => {
      const response = failing === null ? undefined : exchanges[failing]?.response;
      const found = marks.flatMap(
        ([name, value]) => fieldsNamed(response, name).find((field) => value.test(field.value)) ?? [],
      );
      const [first] = found;
      if (!first || (all && found.length < marks.length)) return [];
      return [{ exchange: failing, span: first.span }];
    },
  };
}

/** Sees the name of the client in the User-Agent of the request that is the matter. */
export function clientName(id: string, agent: RegExp): Rule {
  return {
    id,
    find: ({ exchanges, failing }) => {
      const request = failing === null ? undefined : exchanges[failing]?.request;
      const field = fieldsNamed(request, 'user-agent').find(({ value }) => agent.test(value));
      return field ? [{ exchange: failing, span: field.span }] : [];
    },
  };
}
