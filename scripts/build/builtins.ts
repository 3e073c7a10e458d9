/** Functions of `Object` that a bundle calls often, under names that can be shortened. */
export const { entries, freeze, fromEntries, getOwnPropertyDescriptor, getOwnPropertyNames, keys, values } = Object
