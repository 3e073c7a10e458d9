/** Imports a package from where this file stands, and not from where a bundle of the bench does. */
export const importPeer = (name) => import(name)
