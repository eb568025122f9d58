# SPDX-License-Identifier: Apache-2.0
mailworthy_test(updates LINK mw_updates mw_resolver test_servers)
set_property(TEST updates APPEND PROPERTY ENVIRONMENT "MAILWORTHY_FACTS_SH=${PROJECT_SOURCE_DIR}/installer/facts.sh")
