@echo off
rem Starts Interphase Lab with the Java of JAVA_HOME or of the PATH (version 21 or newer):
rem interphase-lab [STUDY] opens the application, interphase-lab COMMAND ... runs without a window.
setlocal
set "here=%~dp0"
set "java=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "java=%JAVA_HOME%\bin\java.exe"
set "state=%LOCALAPPDATA%\InterphaseLab"
if not defined INTERPHASE_LAB_HEAP set "INTERPHASE_LAB_HEAP=2g"
for %%L in ("%here%plugins\org.eclipse.equinox.launcher_*.jar") do set "launcher=%%L"
set "where=-data "%state%\workspace""
for %%C in (evaluate decide check mapping import codes convert validate chemistry percolation export analyses --help --version) do if "%~1"=="%%C" set "where=-application org.interphaselab.cli.lab -data @none"
:start
"%java%" --enable-native-access=ALL-UNNAMED -Xmx%INTERPHASE_LAB_HEAP% -jar "%launcher%" -nosplash -configuration "%state%\configuration" %where% %*
if %errorlevel% equ 23 goto start
if %errorlevel% equ 9009 echo Interphase Lab needs Java 21 or newer: install one or set JAVA_HOME. 1>&2
exit /b %errorlevel%
