# SPDX-License-Identifier: Apache-2.0
"""dkimpy, to compare with: dkimpypeer.py MESSAGE RECORD TIMES prints how many messages it verifies in a second."""
import statistics
import sys
import time

try:
    import dkim
except ImportError:
    sys.exit(3)

with open(sys.argv[1], "rb") as file:
    mail = file.read()
with open(sys.argv[2], "rb") as file:
    record = file.read()


def verify():
    if not dkim.DKIM(mail).verify(dnsfunc=lambda name, timeout=5: record):
        sys.exit("dkimpy: the message does not verify")


times = int(sys.argv[3])
took = []
verify()
for _ in range(7):
    begin = time.perf_counter()
    for _ in range(times):
        verify()
    took.append(time.perf_counter() - begin)
print(times / statistics.median(took))
