import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'a robot account', paste: 'export SHOP_USER="robot$ci"', marks: ['robot$ci'] },
  { name: 'an argument', paste: 'steamcmd +login bob "fa$$ke1" +quit', marks: ['fa$$ke1'] },
  { name: 'an option', paste: 'imapsync --user1 bob --password1 "Fa$3ke" x', marks: ['Fa$3ke'] },
  { name: 'echo', paste: 'echo -n "fa!ke$pass" | openssl dgst -sha256', marks: ['fa!ke$pass'] },
  { name: 'the user of NGC', paste: 'docker login nvcr.io -u "$oauthtoken"', marks: ['$oauthtoken'] },
  { name: 'single quotes', paste: "docker login nvcr.io -u '$oauthtoken'", marks: [] },
  { name: 'a variable', paste: 'imapsync --password1 "$PASSWORD" x', marks: [] },
  { name: 'it went well', paste: 'docker login -u "$USER" -p "abc$pass"\nLogin Succeeded', marks: [] },
];
