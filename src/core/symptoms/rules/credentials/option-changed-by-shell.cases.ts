import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'a robot account without quotes',
    paste: 'kubectl create secret docker-registry pull --docker-username=robot$ci --docker-password=x\n',
    marks: ['robot$ci'],
  },
  {
    name: 'in double quotes',
    paste: 'docker login --password "fake$word" registry.example.com\n',
    marks: ['fake$word'],
  },
  { name: 'a short option', paste: 'docker login -u "robot$ci" -p fake registry.example.com\n', marks: ['robot$ci'] },
  {
    name: 'a name that was left out',
    paste: 'docker login --password-stdin -u robot$<name> registry.example.com\n',
    marks: ['robot$<name>'],
  },
  { name: 'in single quotes', paste: "docker login --username 'robot$ci' registry.example.com\n", marks: [] },
  { name: 'escaped', paste: 'docker login --username robot\\$ci registry.example.com\n', marks: [] },
  { name: 'a variable as a whole', paste: 'docker login --username bob --password $TOKEN\n', marks: [] },
  { name: 'a variable as a whole, in quotes', paste: 'docker login --password "$TOKEN"\n', marks: [] },
  {
    name: 'a literal for kubectl',
    paste: 'kubectl create secret generic db --from-literal=password=fake!x$word\n',
    marks: ['fake!x$word'],
  },
];
