// Loaded with `node --import` into everything a deployment starts: requests to https addresses reach
// the test's own server instead, and any other connection is stopped and noted.

import { appendFileSync } from 'node:fs';
import http from 'node:http';
import https from 'node:https';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';

const { LOOPBACK_SERVER, LOOPBACK_STOPPED } = process.env;
if (!LOOPBACK_SERVER || !LOOPBACK_STOPPED) throw new Error('The loopback has no server or no log.');

// As `https://host/path` turns into `/host/path`, the server can tell who was meant.
https.request = (address, options) => {
  const { host, pathname, search } = new URL(address);
  return http.request(LOOPBACK_SERVER, { ...options, path: `/${host}${pathname}${search}` });
};
syncBuiltinESMExports();

const { connect } = net.Socket.prototype;
net.Socket.prototype.connect = function (...given) {
  const { host, path } = Array.isArray(given[0]) ? given[0][0] : given[0];
  if (!path && host !== '127.0.0.1') {
    appendFileSync(LOOPBACK_STOPPED, `${host}\n`);
    throw new Error(`A connection to ${host} was stopped.`);
  }
  return connect.apply(this, given);
};
