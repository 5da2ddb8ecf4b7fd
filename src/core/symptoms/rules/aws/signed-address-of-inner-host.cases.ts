import type { RuleCase } from '../../cases/rule-case.ts';

const signed = (host: string) => `http://${host}/bucket/x?X-Amz-SignedHeaders=host&X-Amz-Signature=fake\n`;

export const cases: readonly RuleCase[] = [
  {
    name: 'signed for a name of the inner network, called from outside',
    paste: `${signed('minio:9000')}https://files.example.com/bucket/x\n`,
    marks: ['minio'],
  },
  {
    name: 'signed for a private address',
    paste: `${signed('192.168.0.4:9000')}curl -I https://files.example.com/bucket/x\n`,
    marks: ['192.168.0.4'],
  },
  { name: 'the inner host alone', paste: signed('minio:9000'), marks: [] },
  {
    name: 'signed for the outer host',
    paste: `${signed('files.example.com')}http://minio:9000/\n`,
    marks: [],
  },
  {
    name: 'the host is changed afterwards',
    paste: 'http://minio:9000/b/k?X-Amz-Signature=fake, where I replace the host with localhost',
    marks: ['minio'],
  },
];
