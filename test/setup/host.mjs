/** Before tests over the local host: the host, and the add-on as people can read it. */
import { hostOnce, readableOnce } from '../../local/build/once.mjs';

export default async function setup() {
  await Promise.all([readableOnce(), hostOnce()]);
}
