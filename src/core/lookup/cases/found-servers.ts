import type { FoundCase } from './case.ts';

/** Lines and pages of servers, proxies and clusters, as people pasted them. */
export const foundServers: readonly FoundCase[] = [
  [
    '2016/08/24 21:35:05 [error] 50785#0: *2 client intended to send too large body: 3520276 bytes, client: 127.0.0.1, server: localhost, request: "POST /test HTTP/1.1", host: "localhost:8070".',
    '413',
    'https://github.com/openresty/lua-resty-upload/issues/27',
  ],
  [
    'loading fails with error 413 entity too large on PUT',
    '413',
    'https://github.com/solid/solidcommunity.net/issues/35',
  ],
  ['Make client_max_body_size configuable', '413', 'https://github.com/dtan4/nginx-basic-auth-proxy/pull/3'],
  [
    'upstream sent too big header while reading response header from upstream',
    '502',
    'https://github.com/ewanleith/Wordpress-Server-Configuration-Files/pull/2',
  ],
  ['NGINX: upstream sent too big header', '502', 'https://github.com/frappe/bench/issues/1068'],
  ['Nginx SSL Upstream Responds with 502', '502', 'https://github.com/arunoda/meteor-up-legacy/issues/824'],
  [
    '< HTTP/1.1 403 Forbidden < Server: nginx/1.19.6 < Date: Sun, 24 Jan 2021 17:12:53 GMT < Content-Type: text/html < Content-Length: 153',
    '403',
    'https://github.com/chobits/ngx_http_proxy_connect_module/issues/173',
  ],
  [
    '[Wed Mar 23 13:08:11.163913 2016] [access_compat:error] [pid 19243:tid 140019733808896] [client xxx.xxx.xxx.xx:16275] AH01797: client denied by server configuration: /var/www/html/domains/www.somedomain.com/favicon.ico',
    '403',
    'https://client.ashdowntech.com/2016/03/ah01797-client-denied-by-server-configuration/',
  ],
  ['experiencing intermittent apache error AH01630', '403', 'https://taourl.com/read-2454311.html'],
  [
    '[autoindex:error] [pid 32151:tid 3740985313024] AH01276: Cannot serve directory /siilo/users/samip537/sites/www/: No matching DirectoryIndex (index.html,index.cgi,index.php,index.xhtml,index.htm,index.fcgi,index.shtml) found, and server-generated directory index forbidden by Options directive',
    '403',
    'https://github.com/nextcloud/server/issues/9594',
  ],
  [
    "AH00529: /www/cloud/data/.htaccess pcfg_openfile: unable to check htaccess file, ensure it is readable and that '/www/cloud/data/' is executable",
    '403',
    'https://github.com/nextcloud/server/issues/9594',
  ],
  ['AH00566: request failed: malformed request line', '400', 'https://github.com/nextcloud/server/issues/19160'],
  [
    "[Thu Jul 25 02:33:40.889384 2019] [php7:error] [pid 6296:tid 1212] [client 119.3.20.226:49922] script 'C:/wamp64/www/yoga/lucky.php' not found or unable to stat",
    '404',
    'https://webdok.dk/03apache/fejllog.htm',
  ],
  [
    '[Mon Apr 11 12:52:50 2016] [error] [client 118.244.130.200] File does not exist: /usr/local/apache/htdocs/login.action',
    '404',
    'https://github.com/apache/incubator-pagespeed-cpanel/issues/26',
  ],
  [
    '/share/CACHEDEV1_DATA/.qpkg/NextCloud73/nextcloud/data/.htaccess: Expected </IifModule> but saw </IfModule>',
    '500',
    'https://github.com/nextcloud/server/issues/19160',
  ],
  [
    '502 - Web server received an invalid response while acting as a gateway or proxy server.',
    '502',
    'https://github.com/aspnet/AspNetCoreModule/issues/106',
  ],
  [
    '58. -MODULE_SET_RESPONSE_ERROR_STATUS ModuleName FastCgiModule Notification EXECUTE_REQUEST_HANDLER HttpStatus 500 HttpReason Internal Server Error HttpSubStatus 0 ErrorCode The operation completed successfully.',
    '500',
    'https://github.com/pluginsGLPI/formcreator/issues/422',
  ],
  [
    'iisnode encountered an error when processing the request. HRESULT: 0x6d HTTP status: 500 HTTP subStatus: 1013 HTTP reason: Internal Server Error',
    '500',
    'https://github.com/tjanczuk/iisnode/issues/650',
  ],
  ['Custom error page for Http error code 500.1002', '500', 'https://github.com/Azure/iisnode/issues/89'],
  [
    'The page you are requesting cannot be served because of the extension configuration',
    '404.3',
    'http://www.kouhan.cn/en/article/00006788',
  ],
  [
    'This configuration section cannot be used at this path. This happens when the section is locked at a parent level.',
    '500.19',
    'https://johan.driessen.se/posts/subtle-differences',
  ],
  ['HTTP Error 404 – File or directory not found', '404', 'http://support.citrix.com/article/CTX106617'],
  [
    '26848/ 0/-1/-1/26849 503 212 - - SC-- 197/197/1/1/+3 0/0 {|35.162.23.80} {} "GET /hello HTTP/1.1"',
    '503',
    'https://github.com/adobe-platform/porter/issues/19',
  ],
  ['Haproxy get 503 on https NOSRV in logs', '503', 'https://github.com/PiBa-NL/pfsense-haproxy-package-doc/issues/4'],
  [
    'Aug 15 14:04:06 localhost haproxy[463]: 54.194.0.202:36122 [15/Aug/2016:14:04:01.875] http-in~ http-in/<NOSRV> -1/-1/-1/-1/5054 400 187 - - CR-- 1/1/0/0/3 0/0 "<BADREQ>"',
    '400',
    'https://github.com/kontena/kontena/issues/958',
  ],
  [
    '<html><body><h1>403 Forbidden</h1>\\nRequest forbidden by administrative rules.\\n</body></html>',
    '403',
    'https://github.com/docker/hub-feedback/issues/302',
  ],
  [
    'time="2018-12-16T15:00:25Z" level=debug msg="\'504 Gateway Timeout\' caused by: dial tcp 172.24.0.2:80: i/o timeout"',
    '504',
    'https://github.com/traefik/traefik/issues/4297',
  ],
  [
    'Gateway Timout if container runs on different network than traefik',
    '504',
    'https://github.com/traefik/traefik/issues/5040',
  ],
  ['Traefik gateway time out with certain apps', '504', 'https://github.com/traefik/traefik/issues/11272'],
  [
    '{"level":"warn","ts":1725609062.2870831,"logger":"http.handlers.cache","msg":"caddyhttp.HandlerError{Err:reverseproxy.DialError{error:(*net.OpError)(0xc000846870)}, StatusCode:502, ID:\\"vaixxkaiz\\", Trace:\\"reverseproxy.statusError (rever',
    '502',
    'https://github.com/caddyserver/cache-handler/issues/98',
  ],
  [
    'Random 502 errors with Caddy 0.9.1 in reverse proxy mode, no load',
    '502',
    'https://github.com/caddyserver/caddy/issues/1080',
  ],
  ['http 502 - caddy proxies to svn server', '502', 'https://github.com/caddyserver/caddy/issues/2018'],
  [
    'HTTP Status 404 – Not Found Type Status Report Description The origin server did not find a current representation for the target resource or is not willing to disclose that one exists. Apache Tomcat/9.0.27',
    '404',
    'https://github.com/Red5/red5-client/issues/51',
  ],
  [
    '2014/03/04 20:01:19 [error] 19967#0: *252885 upstream timed out (110: Connection timed out) while reading response header from upstream, client: XXX.XX.XX.35, server: xxxxxx.com.br, request: "POST /wp-admin/network/site-new.php?action=add-site HTTP/1.1", upstream: "fastcgi://127.0.0.1:9000"',
    '504',
    'https://github.com/EasyEngine/easyengine/issues/149',
  ],
  ['HTTP 499 状态码 nginx下 499错误', 'nginx/499', 'https://github.com/yangweijie/note/issues/46'],
  [
    '499 errors and connection timeout problems with nginx',
    'nginx/499',
    'https://github.com/pulibrary/princeton_ansible/issues/2246',
  ],
  ['안녕하세요 질문드려요 504에러', '504', 'https://github.com/php79/stack/issues/40'],
  [
    'If the path of PHP-FPM isn\'t configured properly inside NGINX, it will lead to "502 Bad Gateway" not "504 Gateway Time-out".',
    'compare/502-vs-504|502',
    'https://github.com/fosspost/notes.fosspost.org/pull/2',
  ],
  [
    'fastcgi_read_timeout 300s; proxy_connect_timeout 300s; proxy_read_timeout 300s;',
    '504',
    'https://github.com/NginxProxyManager/nginx-proxy-manager/issues/1699',
  ],
  [
    'HTTP Error 503.0 - Service Unavailable Module iisnode Notification ExecuteRequestHandler Handler iisnode Error Code 0x8007000d',
    '503.0',
    'https://github.com/tjanczuk/iisnode/issues/85',
  ],
  [
    'Module IIS Web Core Notification Unknown Handler Not yet determined Error Code 0x80070003 Config Error Cannot read configuration file',
    '500.19',
    'https://github.com/unosquare/passcore/issues/51',
  ],
  ['HTTP 500.21 error on IIS Express 7.5', '500.21', 'https://github.com/tjanczuk/iisnode/issues/148'],
  [
    'https://go.microsoft.com/fwlink/?LinkID=62293&amp;IIS70Error=500,19,0x8007007b,17763',
    '500.19',
    'https://github.com/MicrosoftDocs/SupportArticles-docs/issues/667',
  ],
  [
    '2012-03-26 05:03:18 ::1 GET /favicon.ico - 80 - ::1 Mozilla/5.0+(compatible;+MSIE+9.0;+Windows+NT+6.1;+WOW64;+Trident/5.0) 404 0 2 25',
    '404.0',
    'https://github.com/tjanczuk/iisnode/issues/151',
  ],
  ['Default Web.config errors 500.19 x8007000d', '500.19', 'https://github.com/projectkudu/kudu/issues/2178'],
  [
    '503 upstream connect error or disconnect/reset before headers',
    '503',
    'https://github.com/istio/istio/issues/9906',
  ],
  [
    'upstream connect error or disconnect/reset before headers. reset reason: remote connection failure, transport failure reason: delayed connect error: Connection refused',
    '503',
    'https://github.com/istio/istio/issues/54399',
  ],
  ['gRPC config stream closed: 14, no healthy upstream', '503', 'https://github.com/istio/istio/issues/6085'],
  [
    'envoy sidecar Sending local reply with details upgrade_failed 403',
    '403',
    'https://github.com/istio/istio/issues/50980',
  ],
  [
    "Invalid command 'ProxyTimeout', perhaps misspelled or defined by a module not included in the server configuration",
    '500',
    'https://github.com/timrdf/prizms/issues/71',
  ],
  [
    'The proxy server could not handle the request GET /search/smad2. Reason: Error reading from remote server',
    '502',
    'https://github.com/monarch-initiative/monarch-legacy/issues/1100',
  ],
  [
    'Not Acceptable! An appropriate representation of the requested resource could not be found on this server. This error was generated by Mod_Security.',
    '406',
    'https://github.com/Athlon1600/php-proxy/issues/144',
  ],
];
