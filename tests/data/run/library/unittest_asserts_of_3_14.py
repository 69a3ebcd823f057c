# versions: 3.14-
import unittest
class T(unittest.TestCase): pass
t=T()
calls=["t.assertStartsWith('abc','b')","t.assertStartsWith('abc',('b','c'))","t.assertStartsWith(b'abc','b')","t.assertStartsWith('abc',b'b')","t.assertStartsWith(5,'b')","t.assertStartsWith('abc',5)","t.assertStartsWith('abc','a')","t.assertStartsWith('abc',('a','z'))","t.assertStartsWith(bytearray(b'abc'),b'z')","t.assertNotStartsWith('abc','a')","t.assertNotStartsWith('abc',('z','a'))","t.assertNotStartsWith('abc','z')","t.assertEndsWith('abc','b')","t.assertEndsWith('abc',('b','a'),'mine')","t.assertNotEndsWith('abc','c')","t.assertNotEndsWith('abc',('q','bc'))","t.assertEndsWith([1],'c')","t.assertIsSubclass(int,str)","t.assertIsSubclass(int,(str,list))","t.assertIsSubclass(5,str)","t.assertIsSubclass(bool,int)","t.assertNotIsSubclass(bool,int)","t.assertNotIsSubclass(bool,(str,int))","t.assertNotIsSubclass(5,int)","t.assertIsSubclass(int,5)","t.assertHasAttr(5,'x')","t.assertHasAttr(int,'x')","t.assertHasAttr(unittest,'x','m')","t.assertNotHasAttr([],'append')","t.assertNotHasAttr(int,'real')","t.assertNotHasAttr(unittest,'mock')","t.assertNotHasAttr(unittest,'TestCase')","t.assertHasAttr([],'append')","t.assertStartsWith('a'*200,'b'*200)", "t.assertStartsWith('','a')", "t.assertNotEndsWith(5,'a')","t.assertNotStartsWith(b'',b'')"]
for c in calls:
    try: print(c,'->',eval(c))
    except BaseException as e: print(c,'->',type(e).__name__,e)
