// A web server that takes what is posted to it: node hook.mjs STATUS…
// Says "ready PORT", then a line of JSON for each message. The statuses are answered in turn, the last one for ever.
import { createServer } from 'node:http';

const statuses = process.argv.slice(2).map(Number);
const server = createServer((request, response) => {
  let body = '';
  request.on('data', (part) => (body += part));
  request.on('end', () => {
    const status = statuses.length > 1 ? statuses.shift() : (statuses[0] ?? 204);
    response.writeHead(status, status === 302 ? { location: 'http://127.0.0.1:1/' } : {}).end();
    console.log(JSON.stringify({ path: request.url, headers: request.headers, body }));
  });
});
server.listen(0, '127.0.0.1', () => console.log(`ready ${server.address().port}`));
process.stdin.resume().on('end', () => process.exit());
