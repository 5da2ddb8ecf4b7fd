import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'exported',
    paste: 'export SHOP_SESSION_TOKEN=fake\nshop login https://shop.example.com\nYou are signed out.',
    marks: ['SHOP_SESSION_TOKEN'],
  },
  {
    name: 'in PowerShell',
    paste: '> $env:SHOP_TOKEN = "fake"\n> shop auth login\nerror: 401',
    marks: ['SHOP_TOKEN'],
  },
  {
    name: 'the login takes it',
    paste: 'export REGISTRY_TOKEN=fake\ndocker login -u bob -p $REGISTRY_TOKEN',
    marks: [],
  },
  { name: 'no login follows', paste: 'export SHOP_TOKEN=fake\nshop list', marks: [] },
  { name: 'another kind of variable', paste: 'export SHOP_URL=https://shop.example.com\nshop login', marks: [] },
  { name: 'the login reads it', paste: 'export SHOP_TOKEN=fake\nshop auth login --with-token', marks: [] },
];
