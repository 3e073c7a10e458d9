/** Functions of `Object` that a bundle calls often, under names that can be shortened and that nothing else bears. */
export const {
  entries: objectEntries,
  freeze: objectFreeze,
  fromEntries: objectFromEntries,
  getOwnPropertyDescriptor: objectGetOwnPropertyDescriptor,
  getOwnPropertyNames: objectGetOwnPropertyNames,
  keys: objectKeys,
  values: objectValues,
} = Object
