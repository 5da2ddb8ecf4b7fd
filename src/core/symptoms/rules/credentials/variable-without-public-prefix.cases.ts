import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'Vite', paste: 'const key = import.meta.env.SHOP_API_KEY;', marks: ['SHOP_API_KEY'] },
  {
    name: 'a component of React',
    paste: 'import { useState } from "react";\nconst key = process.env.SHOP_API_KEY;\n',
    marks: ['SHOP_API_KEY'],
  },
  { name: 'with the prefix', paste: 'const key = import.meta.env.VITE_SHOP_API_KEY;', marks: [] },
  { name: 'a server', paste: 'const key = process.env.SHOP_API_KEY;', marks: [] },
  {
    name: 'a component with the prefix',
    paste: 'import { useState } from "react";\nconst key = process.env.NEXT_PUBLIC_SHOP_KEY;\n',
    marks: [],
  },
  {
    name: 'a route of Astro',
    paste: 'import type { APIRoute } from "astro";\nconst key = import.meta.env.SHOP_API_KEY;\n',
    marks: [],
  },
];
