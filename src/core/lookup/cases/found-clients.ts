import type { FoundCase } from './case.ts';

/** What browsers, command-line programs, libraries and devices print, as people pasted them. */
export const foundClients: readonly FoundCase[] = [
  [
    'error: You must be logged in to the server (Unauthorized)',
    'causes/k8s-unauthorized|401',
    'https://github.com/kubernetes/minikube/issues/4481',
  ],
  [
    'CRITICAL: HTTP error 403 while getting https://registry.example.com/as_pymos-1.5a0.dev4-py3-none-any.whl (from https://registry.example.com/simple/as-pymos/) (requires-python:>=3.7)',
    '403',
    'https://github.com/pypa/pipenv/issues/5880',
  ],
  [
    'Failed to load resource: net::ERR_CONTENT_LENGTH_MISMATCH',
    'headers/content-length',
    'https://github.com/h5bp/server-configs-apache/issues/77',
  ],
  [
    'GET https://adam.math.hhu.de/bundle.js net::ERR_CONTENT_LENGTH_MISMATCH 206 (Partial Content)',
    '206',
    'https://github.com/leanprover-community/NNG4/issues/4',
  ],
  [
    'У меня на сайте появилась ошибка ERR_TOO_MANY_REDIRECTS . Как ее исправить?',
    '301|302',
    'http://cdd-evo.ru/oshibka-protokola-perenapravleniya-kody-oshibok-i-sostoyaniya-http/',
  ],
  [
    'an error "The page isn\'t redirecting properly".',
    '301|302',
    'https://github.com/underrobyn/AbsoluteDoubleTrace/issues/8',
  ],
  [
    'Failure when receiving data from the peer: Received HTTP code 407 from proxy after CONNECT',
    '407|causes/*',
    'https://github.com/php-curl-class/php-curl-class/issues/552',
  ],
  [
    'curl: (56) Received HTTP code 403 from proxy after CONNECT',
    '403',
    'https://github.com/chobits/ngx_http_proxy_connect_module/issues/173',
  ],
  [
    'curl: (56) Received HTTP code 500 from proxy after CONNECT',
    '500',
    'https://github.com/39ff/docker-rotating-proxy/issues/26',
  ],
  [
    'Establishing a CONNECT tunnel through proxy failed with response code 407',
    '407|causes/proxy-407',
    'https://github.com/pear/pear-core/pull/72',
  ],
  [
    'HTTP request sent, awaiting response... 401 Unauthorized Username/Password Authentication Failed.',
    '401|causes/*',
    'https://github.com/donwa/oneindex/issues/171',
  ],
  ['FEHLER 503: Service Temporarily Unavailable.', '503', 'https://github.com/scrapinghub/page_clustering/issues/3'],
  ['500 Internal Server Error when downloading with wget', '500', 'https://github.com/NrgXnat/oasis-scripts/issues/34'],
  ['RPC failed; result=22, HTTP code = 411', '411', 'https://github.com/zhongxia245/blog/issues/75'],
  [
    'error: RPC failed; HTTP 504 curl 22 The requested URL returned error: 504 Gateway Time-out fatal: The remote end hung up unexpectedly',
    '504',
    'https://github.com/cirocosta/gitserver-http/issues/10',
  ],
  [
    'error: RPC failed; HTTP 400 curl 22 The requested URL returned error: 400 send-pack: unexpected disconnect while reading sideband packet',
    '400',
    'https://github.com/microsoft/vscode-azureappservice/issues/2659',
  ],
  ['Push error 413 (the remote end hung up unexpectedly)', '413', 'https://github.com/go-gitea/gitea/issues/32839'],
  [
    'E429 npm ERR! 429 Too Many Requests - GET https://registry.example.com/aws4[BUG]',
    '429',
    'https://github.com/npm/cli/issues/837',
  ],
  [
    'npm ERR! code E409 npm ERR! 409 Conflict - PUT https://registry.example.com/@teambit%2fcompiler - Conflict',
    '409',
    'https://github.com/npm/cli/issues/7376',
  ],
  [
    'npm 403 error when publishing: "You cannot publish over the previously published versions"',
    '403',
    'https://github.com/getsentry/craft/issues/621',
  ],
  ['Got E400 error code when using the npm publish.', '400', 'https://github.com/npm/npm/issues/20526'],
  [
    '`E409` error from `npm publish` should not be relied upon as an "already published" signal',
    '409',
    'https://github.com/JS-DevTools/npm-publish/issues/245',
  ],
  ['Received unexpected HTTP status: 500 Internal Server Error', '500', 'https://github.com/moby/moby/issues/25166'],
  ['level=error msg="Error in LookupRemoteImage: HTTP code 404"', '404', 'https://github.com/moby/moby/issues/25166'],
  [
    '2014/01/19 22:35:03 Received HTTP code 500 while uploading layer: <!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 3.2 Final//EN">',
    '500',
    'https://github.com/docker-archive/docker-registry/issues/212',
  ],
  [
    'Error from server (NotFound): the server could not find the requested resource',
    '404',
    'https://github.com/kubernetes/kubeadm/issues/1814',
  ],
  [
    'ERROR: HTTP error 403 while getting',
    '403|causes/*',
    'https://github.com/lanyangyin/OBSscripts-bilibili-live/issues/6',
  ],
  [
    'requests.exceptions.HTTPError: 404 Client Error: Not Found for url: https://registry.example.com/simple/get/',
    '404',
    'https://github.com/fuergaosi233/gitbook2pdf/issues/68',
  ],
  ['lib2.HTTPError: HTTP Error 403: SSL is required', '403', 'https://github.com/Zulko/twittcher/issues/4'],
  [
    '新規インストール時 HTTP error 403で止まってしまいます',
    '403|causes/*',
    'https://github.com/Zuntan03/EasyWan22/issues/48',
  ],
  [
    'Return code is: 501 , ReasonPhrase:HTTPS Required. -> [Help 1]',
    '501',
    'https://github.com/lintool/bespin/issues/18',
  ],
  [
    'Error opening connection java.io.IOException: Server returned HTTP response code: 501 for URL: http://repo.example.com/maven2/org/apache/maven/maven-ant-tasks/2.1.3/maven-ant-tasks-2.1.3.jar',
    '501',
    'https://github.com/scylladb/scylla-tools-java/issues/137',
  ],
  [
    'initially got a 415 error, "Unsupported Media Type". This is because Postman (v.7.2.2) defaulted the body to \'Text\'',
    '415',
    'https://github.com/dotnet/AspNetCore.Docs/issues/13370',
  ],
  ['axios error Error: Request failed with status code 415', '415', 'https://github.com/axios/axios/issues/2449'],
  [
    'Registration error: 403: Forbidden: Other Error',
    '403',
    'https://github.com/kopiro/homebridge-playstation/issues/4',
  ],
  [
    "It's saying store user code 401 - the requested URL return code 401",
    '401|causes/*',
    'https://github.com/chtaylo2/Roku-GooglePhotos/issues/556',
  ],
  [
    'Solution: Error 0x80190194 / 0x80244019 while downloading updates',
    '404',
    'https://groups.google.com/g/microsoft.public.windows.server.update_services/c/e9pa46XBs4E',
  ],
  [
    'Error 0x80244010 (code WU_E_PT_HTTP_STATUS_BAD_REQUEST)',
    '400',
    'https://fixpedia.ru/en/errors/windows/0x80244010',
  ],
  ['Retrofit returns Http code 400', '400', 'https://taourl.com/read-1884956.html'],
  [
    'PUT with Retrofit2 using Kotlin fails with 415 Server using Reqeust @Body Object in Android',
    '415',
    'https://taourl.com/read-3784200.html',
  ],
  [
    'Why 400 Error Body is Empty in OnResponse Callback',
    '400',
    'https://www.codegenes.net/blog/retrofit-okhttp3-400-error-body-empty',
  ],
  [
    "Access to XMLHttpRequest at 'http://x/vnfpkgm/v1/vnf_packages' from origin 'http://y' has been blocked by CORS policy: Response to preflight request doesn't pass access control check: It does not have HTTP ok status",
    '401|causes/*',
    'https://github.com/balvin-perrie/Access-Control-Allow-Origin---Unblock/issues/15',
  ],
  [
    'Response for preflight has invalid HTTP status code 401',
    '401|causes/*',
    'https://github.com/Baeldung/rest-with-spring-boot/issues/84',
  ],
  ["Don't check auth on CORS preflight requests", '401|causes/*', 'https://github.com/mysociety/popit/issues/776'],
  [
    'remote: Support for password authentication was removed on August 13, 2021. Please use a personal access token instead.',
    '401|causes/*',
    'https://github.com/BME1478H/Fall2022class/issues/477',
  ],
  [
    "fatal: unable to access 'https://github.com/x/my-first-repo.git/': The requested URL returned error: 403",
    '403|causes/*',
    'https://github.com/seankross/the-unix-workbench/issues/1241',
  ],
  [
    'Error response from daemon: manifest for cudd2v/curl-site:latest not found: manifest unknown: manifest unknown',
    '404',
    'https://github.com/docker-archive-public/docker.kitematic/issues/5429',
  ],
  [
    "Error response from daemon: pull access denied for <image>, repository does not exist or may require 'docker login': denied: requested access to the resource is denied",
    '403|causes/*',
    'https://github.com/docker/hub-feedback/issues/2246',
  ],
  [
    'Get https://docker.example.com/v2/torflow/manifests/latest: no basic auth credentials.',
    '401|causes/*',
    'https://github.com/unchartedsoftware/torflow/issues/12',
  ],
  [
    '{"errors":[{"code":"UNAUTHORIZED","message":"access to the requested resource is not authorized","detail":[{"Type":"repository","Name":"library/busybox","Action":"pull"}]}]}',
    '401|causes/*',
    'https://github.com/docker-library/official-images/issues/1489',
  ],
  ['Error "401: Access Denied." missing.', '401|causes/*', 'https://github.com/glesys/api-docs/issues/15'],
];
