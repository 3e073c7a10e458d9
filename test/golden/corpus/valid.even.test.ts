import { testEverySecond, testKinds } from './validHalves'

testKinds()
testEverySecond(0)
