import type { ReadCase } from './case.ts';

export const COMMANDS: readonly ReadCase[] = [
  {
    name: 'curl with -u',
    paste: `curl -u bob:pässword https://api.example.com/x`,
    format: 'command',
    exchanges: ['GET https://api.example.com/x {Authorization*}'],
  },
  {
    name: 'curl with a header',
    paste: `curl -H "Authorization: Bearer abc" -H 'Accept: application/json' 'https://api.example.com/v1/me?x=1'`,
    format: 'command',
    exchanges: ['GET https://api.example.com/v1/me?x=1 {Authorization Accept}'],
  },
  {
    name: 'curl over several lines',
    paste: `curl -X POST https://api.example.com/v1/token \\
  -H 'Content-Type: application/json' \\
  -H 'Authorization: Bearer abc' \\
  -d '{"a":1}'`,
    format: 'command',
    exchanges: ['POST https://api.example.com/v1/token {Content-Type Authorization} body 7'],
  },
  {
    name: 'a piece of a curl command',
    paste: `  -H 'X-Api-Key: abc' \\
  -H 'Accept: application/json'`,
    format: 'command',
    exchanges: ['GET - {X-Api-Key Accept}'],
  },
  {
    name: 'curl over lines without a mark at their ends',
    paste: `curl https://api.example.com/me
-H 'X-Api-Key: abc'`,
    format: 'command',
    exchanges: ['GET https://api.example.com/me {X-Api-Key}'],
  },
  {
    name: 'curl with bent quotes',
    paste: `curl -H “Authorization: Bearer abc” https://api.example.com/`,
    format: 'command',
    exchanges: ['GET https://api.example.com/ {Authorization}'],
  },
  {
    name: 'curl from Chrome, cmd',
    paste: `curl ^"https://api.example.com/v1/me^" ^
  -H ^"accept: */*^" ^
  -H ^"authorization: Bearer abc^"`,
    format: 'command',
    exchanges: ['GET https://api.example.com/v1/me {accept authorization}'],
  },
  {
    name: 'curl, options glued',
    paste: `PS C:\\Users\\bob> curl.exe -sSu "bob:x y" -XDELETE localhost:8080/a`,
    format: 'command',
    exchanges: ['DELETE http://localhost:8080/a {Authorization*}'],
  },
  {
    name: 'curl, digest',
    paste: `curl --digest -u bob:pw http://localhost/dig`,
    format: 'command',
    exchanges: ['GET http://localhost/dig {~}'],
  },
  {
    name: 'curl, netrc',
    paste: `curl -n https://api.example.com/`,
    format: 'command',
    exchanges: ['GET https://api.example.com/ {~}'],
  },
  {
    name: 'curl, header taken away',
    paste: `curl -H 'Authorization:' -H 'X-Empty;' https://api.example.com/`,
    format: 'command',
    exchanges: ['GET https://api.example.com/ {X-Empty}'],
  },
  {
    name: 'curl piped',
    paste: `curl -s https://api.example.com/ -H "X-Api-Key: $KEY" | jq .`,
    format: 'command',
    exchanges: ['GET https://api.example.com/ {X-Api-Key}'],
  },
  {
    name: 'fetch as Chrome copies it',
    paste: `fetch("https://api.example.com/v1/me", {
  "headers": {
    "accept": "*/*",
    "authorization": "Bearer abc"
  },
  "body": null,
  "method": "GET"
});`,
    format: 'command',
    exchanges: ['GET https://api.example.com/v1/me {accept authorization ~}'],
  },
  {
    name: 'PowerShell call',
    paste: `Invoke-RestMethod -Uri "https://api.example.com/x" -Method Post -Headers @{ Authorization = "Bearer abc"; 'X-A' = 'b' }`,
    format: 'command',
    exchanges: ['POST https://api.example.com/x {Authorization X-A ~}'],
  },
  {
    name: 'npm command',
    paste: `npm publish --access public`,
    format: 'command',
    exchanges: [],
  },
];
