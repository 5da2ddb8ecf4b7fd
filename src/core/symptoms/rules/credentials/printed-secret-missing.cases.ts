import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'a comment',
    paste: 'console.log(process.env.FAKE_TOKEN) // undefined',
    marks: ['process.env.FAKE_TOKEN) // undefined'],
  },
  { name: 'in words', paste: 'process.env.API_KEY is undefined', marks: ['process.env.API_KEY is undefined'] },
  {
    name: 'a workflow',
    paste: '{{ secrets.FAKE_TOKEN }} is empty',
    marks: ['secrets.FAKE_TOKEN }} is empty'],
  },
  { name: 'a shell', paste: '$FAKE_API_KEY is not set here', marks: ['$FAKE_API_KEY is not set'] },
  { name: 'a comparison', paste: 'if (process.env.FAKE_TOKEN === undefined) {', marks: [] },
  { name: 'a value', paste: 'process.env.FAKE_TOKEN is fake', marks: [] },
  { name: 'no secret', paste: 'console.log(process.env.PORT) // undefined', marks: [] },
  { name: 'a path', paste: 'process.env.PATH is undefined', marks: [] },
  { name: 'its length', paste: `$ echo \${#SHOP_API_KEY}\n0\n`, marks: [`echo \${#SHOP_API_KEY}\n0`] },
  { name: 'a list', paste: 'php -i | grep SHOP_   (empty in FPM)', marks: ['grep SHOP_   (empty'] },
  { name: 'a length', paste: `$ echo \${#SHOP_API_KEY}\n40\n`, marks: [] },
  { name: 'an empty line', paste: '$ echo $SHOP_KEY\n\n$ shop list', marks: ['$ echo $SHOP_KEY\n\n'] },
  { name: 'no line', paste: '$ printenv SHOP_KEY\n$ shop list', marks: ['$ printenv SHOP_KEY\n'] },
  { name: 'its length', paste: '+ echo $SHOP_KEY | wc -c\n1', marks: ['echo $SHOP_KEY | wc -c\n1'] },
  { name: 'a value', paste: '$ echo $SHOP_KEY\nfake\n$ shop list', marks: [] },
];
