"""`python -m robot` is the command `atrium-pronote`."""

from robot.cli import main

main()
