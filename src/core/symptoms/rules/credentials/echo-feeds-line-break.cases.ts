import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'a store of secrets',
    paste: 'echo "fake" | gcloud secrets create api-key --data-file=-\n',
    marks: ['echo "fake" | gcloud secrets create api-key --data-file=-'],
  },
  { name: 'an encoder', paste: 'echo fake | base64', marks: ['echo fake | base64'] },
  {
    name: 'a file',
    paste: 'kubectl create secret generic api --from-file=token=token.txt',
    marks: ['kubectl create secret generic api --from-file=token=token.txt'],
  },
  { name: 'without the line feed', paste: 'echo -n fake | base64', marks: [] },
  { name: 'a login that cuts it off', paste: 'echo fake | docker login --password-stdin', marks: [] },
  {
    name: 'a string given to a store',
    paste: 'docker secret create db_pass - <<< "fake"\n',
    marks: ['docker secret create db_pass - <<<'],
  },
  { name: 'a sum', paste: 'echo "fake" | sha256sum', marks: ['echo "fake" | sha256sum'] },
  { name: 'a sum without it', paste: 'echo -n "fake" | sha256sum', marks: [] },
  { name: 'a file with structure', paste: 'kubectl create secret generic a --from-file=key=./fake.json', marks: [] },
];
