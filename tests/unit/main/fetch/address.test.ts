import { expect, test } from 'vitest';
import { badPorts, checkedLookup, checkHost, isAllowed, isPermitted, PrivateAddressError } from '#main/fetch/address';

// Every way to write an address that is not a public one, as it may stand in a feed or a redirect.
const inside = [
  '127.0.0.1',
  '127.1',
  '127.0.1',
  '127.255.255.254',
  '2130706433',
  '0x7f000001',
  '0x7f.0.0.1',
  '0x7f.1',
  '0177.0.0.1',
  '0177.1',
  '017700000001',
  '00000177.0.0.1',
  '127.0.0.1.',
  '%31%32%37.0.0.1',
  '１２７.０.０.１',
  '127。0。0。1',
  '0',
  '0.0.0.0',
  '0x0',
  '0.1.2.3',
  '10.0.0.1',
  '10.255.255.255',
  '167772161',
  '0xa.0.0.1',
  '012.0.0.1',
  '172.16.0.1',
  '172.31.255.255',
  '0xac.0x10.0.1',
  '192.168.0.1',
  '192.168.257',
  '3232235521',
  '0300.0250.1.1',
  '100.64.0.1',
  '100.127.255.255',
  '169.254.0.1',
  '169.254.169.254',
  '2852039166',
  '0xa9fea9fe',
  '192.0.0.1',
  '192.0.2.7',
  '192.88.99.1',
  '198.18.0.1',
  '198.19.255.255',
  '198.51.100.3',
  '203.0.113.9',
  '224.0.0.1',
  '239.255.255.250',
  '240.0.0.1',
  '255.255.255.255',
  '[::]',
  '[::1]',
  '[0:0:0:0:0:0:0:1]',
  '[0000::0001]',
  '[::127.0.0.1]',
  '[::7f00:1]',
  '[::ffff:127.0.0.1]',
  '[::ffff:7f00:1]',
  '[::ffff:10.0.0.1]',
  '[::ffff:169.254.169.254]',
  '[::ffff:0:127.0.0.1]',
  '[fe80::1]',
  '[febf::1]',
  '[fec0::1]',
  '[fc00::1]',
  '[fd12:3456::1]',
  '[fd00:ec2::254]',
  '[ff02::1]',
  '[ff0e::1]',
  '[64:ff9b::127.0.0.1]',
  '[64:ff9b::7f00:1]',
  '[64:ff9b::a00:1]',
  '[64:ff9b::a9fe:a9fe]',
  '[64:ff9b:1::1]',
  '[2002:7f00:1::1]',
  '[2002:a00:1::]',
  '[2001::1]',
  '[2001:db8::1]',
  '[100::1]',
  '[3fff::1]',
  '[5f00::1]',
  '[4000::1]',
  '[2001:10::1]',
];

test.each(inside)('%s is no public address', (host) => {
  expect(() => checkHost(new URL(`http://${host}/`).hostname.replace(/\.$/, ''), false)).toThrow(PrivateAddressError);
});

test.each([
  '93.184.215.14',
  '8.8.8.8',
  '172.15.255.255',
  '172.32.0.1',
  '100.63.255.255',
  '100.128.0.1',
  '[2606:4700::1111]',
  '[2a00:1450:4001::1]',
  '[::ffff:8.8.8.8]',
  '[64:ff9b::808:808]',
])('%s is a public address', (host) => {
  expect(() => checkHost(new URL(`http://${host}/`).hostname, false)).not.toThrow();
});

test('a permission covers home and office networks, never metadata services, multicast or nowhere', () => {
  for (const address of ['127.0.0.1', '10.1.2.3', '192.168.1.1', '::1', 'fd00::1', '100.64.0.1', '::ffff:127.0.0.1'])
    expect(isAllowed(address, true), address).toBe(true);
  for (const address of ['169.254.169.254', 'fe80::1', '224.0.0.1', '0.0.0.0', '255.255.255.255', '::', 'nonsense'])
    expect(isAllowed(address, true), address).toBe(false);
});

test('a permission is for one host and one port', () => {
  expect(isPermitted(new URL('http://intranet.example/x'), 'intranet.example:80')).toBe(true);
  expect(isPermitted(new URL('https://INTRANET.example/x'), 'intranet.example:443')).toBe(true);
  expect(isPermitted(new URL('http://[::1]:8080/'), '[::1]:8080')).toBe(true);
  expect(isPermitted(new URL('http://intranet.example:81/'), 'intranet.example:80')).toBe(false);
  expect(isPermitted(new URL('http://intranet.example.evil.test/'), 'intranet.example:80')).toBe(false);
  expect(isPermitted(new URL('http://intranet.example/'), null)).toBe(false);
});

test('ports of mail, shells and files are bad, those of the web are not', () => {
  for (const port of [22, 25, 53, 110, 143, 993, 2049, 6000, 6667, 10080]) expect(badPorts.has(port)).toBe(true);
  for (const port of [80, 443, 8080, 8443, 3000, 9000]) expect(badPorts.has(port)).toBe(false);
});

test('a resolver that changes its mind gains nothing: the socket gets the very addresses that were checked', async () => {
  let asked = 0;
  const lookup = checkedLookup(
    async () => (asked++ % 2 === 0 ? ['93.184.215.14', '2606:4700::1111'] : ['127.0.0.1']),
    false,
  );
  const look = (all: boolean): Promise<unknown> =>
    new Promise((resolve) => lookup('rebind.example', { all }, (error, address) => resolve(error ?? address)));
  expect(await look(true)).toEqual([
    { address: '93.184.215.14', family: 4 },
    { address: '2606:4700::1111', family: 6 },
  ]);
  expect(asked).toBe(1);
  expect(await look(true)).toBeInstanceOf(PrivateAddressError);
  expect(await look(false)).toBe('93.184.215.14');
  expect(await look(false)).toBeInstanceOf(PrivateAddressError);
});
