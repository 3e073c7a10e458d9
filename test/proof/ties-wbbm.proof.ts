import { proveTies } from './ties'

proveTies('WBBM')
