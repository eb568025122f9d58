# SPDX-License-Identifier: Apache-2.0
mailworthy_test(records LINK mw_records)
target_sources(tst_records PRIVATE signer.cpp)
mailworthy_test(records_hosts LINK mw_records)
mailworthy_test(records_export LINK mw_records)
mailworthy_test(records_applied LINK mw_records)
target_sources(tst_records_applied PRIVATE signer.cpp)
mailworthy_test(records_spf LINK mw_records)
