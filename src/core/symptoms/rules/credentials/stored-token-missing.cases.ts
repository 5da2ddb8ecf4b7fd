import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'of a page',
    paste: "const token = localStorage.getItem('token'); // null",
    marks: ["localStorage.getItem('token'); // null"],
  },
  {
    name: 'of an app',
    paste: "await AsyncStorage.getItem('userToken') returns null",
    marks: ["AsyncStorage.getItem('userToken') returns null"],
  },
  {
    name: 'a state',
    paste: 'console.log(store.getState().auth.token) // null on first render',
    marks: ['store.getState().auth.token) // null'],
  },
  { name: 'it is there', paste: "localStorage.getItem('token') // eyJfake", marks: [] },
  { name: 'a check', paste: "if (localStorage.getItem('token') === null) login();", marks: [] },
];
