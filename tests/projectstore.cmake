# SPDX-License-Identifier: Apache-2.0
mailworthy_test(projectstore LINK mw_projects)
