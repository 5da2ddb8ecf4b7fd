/* biome-ignore-all lint/suspicious/noTemplateCurlyInString: a workflow writes its expressions so */
import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'a word is missing',
    paste: 'const key = process.env.SHOP_KEY\n.env: SHOP_API_KEY=fake\n',
    marks: ['SHOP_KEY'],
  },
  {
    name: 'a secret of a workflow',
    paste: 'env:\n  NODE_AUTH_TOKEN: ${{ secrets.SHOP_TOKEN }}\nthe secret is called SHOP_AUTH_TOKEN\n',
    marks: ['SHOP_TOKEN'],
  },
  { name: 'the same name', paste: 'os.environ["SHOP_KEY"]\nSHOP_KEY=fake\n', marks: [] },
  { name: 'another service', paste: 'os.environ["SHOP_KEY"]\nBANK_TOKEN=fake\n', marks: [] },
];
