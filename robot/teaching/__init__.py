"""What a person shows the robot, and what it searches for by itself, on a screen that it does not know."""
