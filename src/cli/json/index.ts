export { parseJson } from './parseJson'
