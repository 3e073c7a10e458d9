import { testEverySecond } from './validHalves'

testEverySecond(1)
