import fc from 'fast-check'

/** What hostile values do when they are looked at. */
export const fail = (): never => {
  throw new TypeError('hands off')
}
/** A proxy of which nothing can be learned any more. */
export const revoked = (target: object): unknown => {
  const { proxy, revoke } = Proxy.revocable(target, {})
  revoke()
  return proxy
}
const allTraps = (trap: () => never): ProxyHandler<object> =>
  Object.fromEntries(Object.getOwnPropertyNames(Reflect).map((name) => [name, trap]))
const cyclic = (): object => {
  const object: Record<string, unknown> = {}
  object['sum'] = object
  object['percent'] = object
  object['sasaran'] = [object]
  return object
}
const nested = (depth: number): object => {
  let object: object = {}
  for (let level = 0; level < depth; level++) object = { children: [object], 'B.I.a': object }
  return object
}
/** An object whose properties run code when they are read. */
export const getter = (get: () => unknown, ...keys: readonly string[]): object => {
  const object = {}
  for (const key of keys) Object.defineProperty(object, key, { enumerable: true, get })
  return object
}

/** Values that no question takes, made anew for every run. None has a getter that gives a valid part. */
export const MAKERS: readonly (() => unknown)[] = [
  () => Number.NaN,
  () => Number('1e999'),
  () => Number('-1e999'),
  () => 5e-324,
  () => '0x10',
  () => '1e999',
  () => '1e3',
  () => 'Infinity',
  () => 'NaN',
  () => '9'.repeat(1000),
  () => `0.${'9'.repeat(1000)}`,
  () => 3n,
  () => -(10n ** 400n),
  () => Symbol('A'),
  () => null,
  () => '',
  () => new Date(0),
  () => new Date(Number.NaN),
  () => new Map([['sum', 1]]),
  () => new Set(['A']),
  () => /A/g,
  () => Object('A'),
  () => Object(3),
  () => Object(3n),
  () => Promise.resolve(3),
  () => new Error('A'),
  () => new Uint8Array(3),
  () => () => 'A',
  () => class A {},
  () => [],
  () => [3],
  () => Object.assign([], { sum: 3, count: 1 }),
  () => new Array(1e6),
  () => ({ toString: () => 'A', valueOf: () => 3, toJSON: () => 'A' }),
  () => ({ [Symbol.toPrimitive]: () => 3 }),
  () => ({ [Symbol.toStringTag]: 'String' }),
  () => getter(fail, 'sum', 'count', 'percent', 'sasaran', 'id', 'value'),
  () => Object.defineProperty({}, Symbol.toStringTag, { get: fail }),
  () => JSON.parse('{"__proto__":{"percent":80,"sum":36,"count":10}}'),
  () => JSON.parse('{"__proto__":null,"constructor":{"prototype":{"polluted":1}}}'),
  () => Object.create({ percent: 80, sum: 36, count: 10 }),
  () => Object.create(Object.create(null)),
  () => Object.create(Array.prototype),
  () =>
    new (class Counts {
      sum = 36
      count = 10
      percent = 80
    })(),
  () => Object.create(null, { percent: { value: 80 } }),
  () => Object.defineProperties({}, { sum: { value: 36 }, count: { value: 10, enumerable: true } }),
  () => ({ [Symbol('percent')]: 80 }),
  cyclic,
  () => nested(50),
  () => revoked({}),
  () => revoked([]),
  () => revoked(() => 0),
  () => new Proxy({}, allTraps(fail)),
  () => new Proxy([], allTraps(fail)),
  () => new Proxy({ percent: 80 }, { ownKeys: fail }),
  () => new Proxy({ percent: 80 }, { getOwnPropertyDescriptor: fail, get: fail }),
  () => new Proxy([3], {}),
  () => new Proxy(new Date(0), {}),
]

/** Could be a right answer to some question by chance. */
const isPlausible = (value: unknown): boolean =>
  value === undefined ||
  (typeof value === 'number' && value >= 0 && value <= 4) ||
  (typeof value === 'string' && /^(?:Ya|Tidak|[A-E]|[0-9]+(?:\.[0-9]+)?)$/.test(value))

/** Makers of hostile values; fast-check looks into the values it makes, which some of these do not bear. */
export const anything: fc.Arbitrary<() => unknown> = fc.oneof(
  fc.constantFrom(...MAKERS),
  fc
    .anything({
      withBigInt: true,
      withBoxedValues: true,
      withDate: true,
      withMap: true,
      withSet: true,
      withNullPrototype: true,
      withObjectString: true,
      withSparseArray: true,
      withTypedArray: true,
    })
    .filter((value) => !isPlausible(value))
    .map((value) => () => value),
)

/** Sets a property as JSON.parse does, `__proto__` included. */
export const set = (target: object, key: PropertyKey, value: unknown): object =>
  Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true })
