import { proveTies } from './ties'

proveTies('WBK')
