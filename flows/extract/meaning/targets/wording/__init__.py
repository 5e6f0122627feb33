"""The words by which a text tells what is to come from what is: 力争, 二、2023年工作安排, 到2030年, and 已, which ends a plan."""
