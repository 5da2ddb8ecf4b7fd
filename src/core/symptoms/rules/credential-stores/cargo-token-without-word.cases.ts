import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'a file',
    paste: '[registries.own]\nindex = "sparse+https://cargo.example.com/"\ntoken = "fake"',
    marks: ['token = "fake"'],
    from: 'https://doc.rust-lang.org/cargo/reference/registry-authentication.html',
  },
  {
    name: 'a variable',
    paste: 'CARGO_REGISTRIES_OWN_TOKEN=fake-token cargo publish --registry own',
    marks: ['CARGO_REGISTRIES_OWN_TOKEN=fake-token'],
  },
  { name: 'with the word', paste: '[registries.own]\ntoken = "Bearer fake"', marks: [] },
  { name: 'of crates.io', paste: '[registry]\ntoken = "fake"', marks: [] },
];
