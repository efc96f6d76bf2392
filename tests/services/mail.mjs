// A mail server for the tests: takes every mail and prints it as a line of JSON. Says "ready PORT" when it listens, and
// ends when its standard input does. With "later" it asks for every mail's first try to be made again.
//
//   node mail.mjs [later]
import { SMTPServer } from 'smtp-server';

let refusals = process.argv[2] === 'later' ? 1 : 0;

const decoded = (body, encoding) => {
  if (encoding === 'base64') return Buffer.from(body, 'base64').toString();
  if (encoding !== 'quoted-printable') return body;
  const bytes = body.replaceAll('=\r\n', '').replace(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString();
};

const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onData(stream, session, done) {
    const chunks = [];
    stream.on('data', (chunk) => chunks.push(chunk)).on('end', () => {
      if (refusals-- > 0) return done(Object.assign(new Error('later'), { responseCode: 451 }));
      const raw = Buffer.concat(chunks).toString('latin1');
      const [head, ...rest] = raw.split('\r\n\r\n');
      const encoding = /^content-transfer-encoding: *(\S+)/im.exec(head)?.[1].toLowerCase();
      const to = session.envelope.rcptTo.map((recipient) => recipient.address);
      console.log(JSON.stringify({ to, head, body: decoded(rest.join('\r\n\r\n'), encoding) }));
      done();
    });
  },
});
server.listen(0, '127.0.0.1', () => console.log(`ready ${server.server.address().port}`));
process.stdin.on('end', () => process.exit()).resume();
