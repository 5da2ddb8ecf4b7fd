import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'PowerShell',
    paste: 'Enter-PSSession -ComputerName 192.0.2.7 -Authentication Kerberos',
    marks: ['192.0.2.7'],
  },
  {
    name: 'an inventory',
    paste: '[win]\n192.0.2.7\n192.0.2.8\n\n[win:vars]\nansible_winrm_transport = kerberos\n',
    marks: ['192.0.2.7', '192.0.2.8'],
  },
  { name: 'curl', paste: 'curl --negotiate -u : http://192.0.2.7:8080/x', marks: ['192.0.2.7'] },
  {
    name: 'a program',
    paste: "s = winrm.Session('192.0.2.7', auth=(u, p), transport='kerberos')",
    marks: ['192.0.2.7'],
  },
  {
    name: 'a host that has a number and a name',
    paste: '[win]\nsrv1 ansible_host=192.0.2.7\n\n[win:vars]\nansible_winrm_transport=kerberos\n',
    marks: ['192.0.2.7'],
  },
  { name: 'a name', paste: 'Enter-PSSession -ComputerName srv1.example.com -Authentication Kerberos', marks: [] },
  { name: 'another login', paste: '[win]\n192.0.2.7\n\n[win:vars]\nansible_winrm_transport=ntlm\n', marks: [] },
  { name: 'a number elsewhere', paste: 'transport=kerberos\n2024-01-02 client 192.0.2.7 connected', marks: [] },
];
